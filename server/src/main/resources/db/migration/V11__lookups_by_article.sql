-- While a base is being filled, its statistics lag behind, and this index looked as good as the primary key for
-- finding the texts of one article: every lookup then read the whole space. Nothing needs it: lists filter by the
-- primary key of each article, and what waits for review has an index of its own.
drop index translations_state;
