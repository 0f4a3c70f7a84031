-- Topics, context rules and targets are part of what answers are configured with. The texts of a topic change with it.
call watch_configuration('topics');
call watch_configuration('context_rules');
call watch_configuration('answer_targets');
