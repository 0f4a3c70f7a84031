package io.selfcare.knowledge.quality;

import io.selfcare.knowledge.ChannelTexts;
import io.selfcare.platform.ids.ArticleId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One locale of an article as it is examined: what is live, or the draft while nothing is.
 *
 * @param live the version that is live, null for a draft
 * @param publishedOn since when this locale is live, null for a draft
 */
record ExaminedText(
    ArticleId article,
    String locale,
    @Nullable Integer live,
    @Nullable LocalDate publishedOn,
    String title,
    List<String> variants,
    String html,
    ChannelTexts channels) {}
