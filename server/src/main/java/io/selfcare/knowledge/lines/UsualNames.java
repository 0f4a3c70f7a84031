package io.selfcare.knowledge.lines;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How spreadsheets usually call the fields, in English and French. */
final class UsualNames {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[\\s_\\-.’']+");
  private static final Map<String, LineField> NAMES = new HashMap<>();

  static {
    for (LineField field : LineField.values()) {
      NAMES.put(plain(field.word()), field);
    }
    names(LineField.EXTERNAL_ID, "id", "external id", "reference", "identifiant", "numéro", "n°");
    names(LineField.LOCALE, "lang", "language", "langue");
    names(LineField.TITLE, "question", "titre", "intitulé", "name", "nom", "subject", "sujet");
    names(
        LineField.VARIANTS, "variantes", "alternatives", "phrasings", "formulations", "synonymes");
    names(LineField.BODY, "answer", "réponse", "content", "contenu", "text", "texte");
    names(LineField.BODY_FORMAT, "format");
    names(LineField.CATEGORY, "catégorie", "rubrique", "section", "theme", "thème", "topic");
    names(LineField.TAGS, "tag", "keywords", "mots-clés", "labels", "étiquettes");
    names(LineField.VISIBILITY, "visibilité", "access", "accès");
    names(LineField.SEGMENTS, "segment");
    names(LineField.EMAIL, "e-mail", "courriel");
    names(LineField.VOICE, "voix");
    names(LineField.OWNER, "responsable", "auteur", "author");
    names(LineField.REVIEW_BY, "review date", "à revoir le");
    names(LineField.EXPIRES_AT, "expiry", "expiration", "expire le");
    names(LineField.RELATED, "see also", "voir aussi", "articles liés");
  }

  private UsualNames() {}

  static Optional<LineField> field(String name) {
    return Optional.ofNullable(NAMES.get(plain(name)));
  }

  private static void names(LineField field, String... names) {
    List.of(names).forEach(name -> NAMES.put(plain(name), field));
  }

  /** Without case, accents and what separates words. */
  private static String plain(String name) {
    String apart = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return GAPS.matcher(ACCENTS.matcher(apart).replaceAll("")).replaceAll("");
  }
}
