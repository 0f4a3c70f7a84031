package io.selfcare.answers;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Takes out of a customer's words what identifies a person before they are stored: e-mail
 * addresses, IBANs, telephone numbers, and the long numbers of cards, accounts and social security.
 * Errs on the side of masking; names and addresses it cannot recognise.
 */
final class PersonalDataMask {
  static final String EMAIL = "[email]";
  static final String IBAN = "[iban]";
  static final String PHONE = "[phone]";
  static final String NUMBER = "[number]";

  private static final int LONG_NUMBER = 13;

  private static final Pattern EMAILS =
      Pattern.compile(
          "[\\p{L}\\p{N}._%+'-]{1,64}+@[\\p{L}\\p{N}-]{1,63}+(?:\\.[\\p{L}\\p{N}-]{1,63}+)++");
  private static final Pattern IBANS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])[A-Za-z]{2}\\d{2}(?:[ .-]?[A-Za-z0-9]){11,30}(?![\\p{L}\\p{N}])");
  private static final Pattern DIGITS =
      Pattern.compile("\\+?\\(?\\p{Nd}(?:[\\h.\\-/()]{0,3}\\p{Nd}){7,}+");
  private static final Pattern DATES_AND_YEARS =
      Pattern.compile(
          "(?:19|20)\\d{2}(?:[-/. ](?:19|20)\\d{2})+|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}"
              + "|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}");

  private PersonalDataMask() {}

  /** The text with each find replaced by what it was, in brackets. */
  static String mask(String text) {
    String withoutEmails = EMAILS.matcher(text).replaceAll(EMAIL);
    String withoutIbans = IBANS.matcher(withoutEmails).replaceAll(PersonalDataMask::iban);
    return DIGITS.matcher(withoutIbans).replaceAll(PersonalDataMask::number);
  }

  /** Words can look like one, so it has to hold digits as an account number does. */
  private static String iban(MatchResult found) {
    long digits = found.group().chars().filter(Character::isDigit).count();
    return digits >= LONG_NUMBER - 3
        ? IBAN
        : java.util.regex.Matcher.quoteReplacement(found.group());
  }

  private static String number(MatchResult found) {
    if (DATES_AND_YEARS.matcher(found.group()).matches()) {
      return found.group();
    }
    long digits = found.group().codePoints().filter(Character::isDigit).count();
    return digits >= LONG_NUMBER ? NUMBER : PHONE;
  }
}
