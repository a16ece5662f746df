package vn.dunghan.compose.night;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dunghan.compose.definition.Office;
import vn.dunghan.compose.document.Words;
import vn.dunghan.compose.night.LetterBlock.Entries;
import vn.dunghan.compose.night.LetterBlock.Entry;
import vn.dunghan.compose.night.LetterBlock.Heading;
import vn.dunghan.compose.night.LetterBlock.Items;
import vn.dunghan.compose.night.LetterBlock.Paragraph;
import vn.dunghan.compose.night.LetterBlock.Table;
import vn.dunghan.compose.night.LetterBlock.Weight;

/** Puts a letter together, piece by piece, from its salutation to the note under it. */
final class LetterWriter {

  /** More than this nobody reads in a mail; the rest stands on the page. */
  static final int MOST_ENTRIES = 30;

  private final Office office;
  private final List<LetterBlock> blocks = new ArrayList<>();

  private LetterWriter(Office office) {
    this.office = office;
  }

  static LetterWriter to(Office office, String recipient) {
    return new LetterWriter(office).lead("Kính gửi: " + recipient);
  }

  LetterWriter lead(String text) {
    return add(new Paragraph(Weight.LEAD, text));
  }

  LetterWriter says(String text) {
    return add(new Paragraph(Weight.PLAIN, text));
  }

  LetterWriter heading(String text) {
    return add(new Heading(text));
  }

  LetterWriter items(List<String> texts) {
    return add(new Items(texts));
  }

  LetterWriter table(List<String> headings, List<List<String>> rows) {
    return add(new Table(headings, rows));
  }

  LetterWriter entries(List<Entry> entries) {
    return add(new Entries(entries));
  }

  /** Entries under a heading that counts them all; none of both where there are none. */
  LetterWriter counted(String heading, List<Entry> entries) {
    if (entries.isEmpty()) {
      return this;
    }
    heading(heading + " (" + Words.countInSentence(entries.size()) + ")");
    entries(entries.subList(0, Math.min(MOST_ENTRIES, entries.size())));
    int more = entries.size() - MOST_ENTRIES;
    return more <= 0
        ? this
        : says(
            "Và "
                + Words.countInSentence(more)
                + " nhiệm vụ khác; xem đủ trên trang tổng quan ở ổ dùng chung.");
  }

  /** The letter, with a note of what its figures stand on. */
  LetterContent figuresOf(LocalDate date, String subject) {
    return made(
        "[Đúng Hạn] " + subject + " (" + Words.date(date) + ")",
        " Số liệu đến hết ngày " + Words.date(date) + ".");
  }

  /** A letter without figures. */
  LetterContent named(String subject) {
    return made("[Đúng Hạn] " + subject, "");
  }

  private LetterContent made(String subject, String figures) {
    add(
        new Paragraph(
            Weight.NOTE,
            "Thư này do chương trình Đúng Hạn của Ủy ban nhân dân "
                + office.name()
                + " tự lập."
                + figures
                + " Nếu có điểm chưa đúng hoặc cần trao đổi, xin liên hệ Văn phòng Hội đồng nhân"
                + " dân và Ủy ban nhân dân "
                + office.name()
                + "."));
    return new LetterContent(subject, blocks);
  }

  private LetterWriter add(LetterBlock block) {
    blocks.add(block);
    return this;
  }
}
