package vn.dunghan.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dunghan.deliver.Addresses;
import vn.dunghan.deliver.MailServer;
import vn.dunghan.deliver.Recipient;
import vn.dunghan.deliver.Sender;

/**
 * How this installation sends mail, and to whom.
 *
 * @param mailServer null while none is configured: letters are then written into the outbox folder
 * @param people of the configured ward
 * @param wards the people of further wards, who are nobody else's
 * @param reports who gets a report, by its code, where that is not the leadership
 * @param allowedDomains where mail may go; empty for anywhere
 * @param mostPerRun how many letters one run may send
 * @param mostPerDay how many letters one recipient may get in a day
 * @param largestAttachments how many bytes the attachments of one letter may have
 * @param shareSeenAs what the shared folder is called on the recipients' machines; may be empty
 */
public record MailSettings(
    @Nullable MailServer mailServer,
    Sender sender,
    String wardCode,
    People people,
    Map<String, People> wards,
    Map<String, List<Recipient>> reports,
    Set<String> allowedDomains,
    int mostPerRun,
    int mostPerDay,
    long largestAttachments,
    String shareSeenAs) {

  /** Who gets what in a ward; nobody where a list is empty. */
  public record People(List<Recipient> clerk, List<Recipient> leadership, List<Recipient> chair) {

    static final People NOBODY = new People(List.of(), List.of(), List.of());

    public People {
      clerk = List.copyOf(clerk);
      leadership = List.copyOf(leadership);
      chair = List.copyOf(chair);
    }

    private People over(People other) {
      return new People(
          clerk.isEmpty() ? other.clerk : clerk,
          leadership.isEmpty() ? other.leadership : leadership,
          chair.isEmpty() ? other.chair : chair);
    }
  }

  public MailSettings {
    wards = Map.copyOf(wards);
    reports = Map.copyOf(reports);
    allowedDomains = Set.copyOf(allowedDomains);
  }

  /** The server; empty while letters are written into the outbox folder. */
  public Optional<MailServer> server() {
    return Optional.ofNullable(mailServer);
  }

  /** Who handles what needs a hand. */
  public List<Recipient> clerk(String ward) {
    return of(ward).clerk();
  }

  /** Who leads the ward: reports and digests. */
  public List<Recipient> leadership(String ward) {
    return of(ward).leadership();
  }

  /** The Chair, for what nobody else moved. */
  public List<Recipient> chair(String ward) {
    return of(ward).chair();
  }

  /** Who gets a report of a ward: those named for the report, else the leadership. */
  public List<Recipient> reportReaders(String ward, String report) {
    List<Recipient> named = ward.equals(wardCode) ? reports.get(report) : null;
    return named == null ? leadership(ward) : named;
  }

  /** Whether mail may go to an address at all. */
  public boolean allows(String address) {
    return allowedDomains.isEmpty() || Addresses.isWithin(address, allowedDomains);
  }

  /** Another ward's figures are not this leadership's business. */
  private People of(String ward) {
    People own = wards.getOrDefault(ward, People.NOBODY);
    return ward.equals(wardCode) ? own.over(people) : own;
  }
}
