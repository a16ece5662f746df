package vn.dunghan.job.status;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.dunghan.job.run.Home;
import vn.dunghan.publish.NotPublishedException;
import vn.dunghan.publish.Share;

/** The folders: there, writable, with room, the home on a disk of this machine. */
final class FolderCheck {

  private static final long MEBIBYTE = 1L << 20;
  private static final long SCARCE = 1024 * MEBIBYTE;
  private static final long TOO_LITTLE = 100 * MEBIBYTE;
  private static final Set<String> REMOTE =
      Set.of("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "fuse.sshfs", "afs", "9p");

  private final Home home;

  FolderCheck(Home home) {
    this.home = home;
  }

  List<Found> home() {
    String area = "Thư mục cài đặt";
    Path folder = home.folder();
    if (!Files.isDirectory(folder)) {
      return List.of(
          Found.warning(area, folder + " chưa có; được tạo ở lần chạy đầu. Kiểm tra lại --home."));
    }
    List<Found> found = new ArrayList<>(List.of(writable(area, folder), room(area, folder)));
    String type = type(folder);
    if (REMOTE.contains(type)) {
      found.add(
          Found.fault(
              area,
              folder
                  + " nằm trên ổ mạng ("
                  + type
                  + "); cơ sở dữ liệu và khóa có thể hỏng. Hãy chuyển sang đĩa của máy này."));
    }
    return found;
  }

  List<Found> share(Path share) {
    String area = "Thư mục chia sẻ";
    boolean ours = share.startsWith(home.folder());
    if (ours && Files.notExists(share, LinkOption.NOFOLLOW_LINKS)) {
      return List.of(Found.sound(area, share + " được tạo ở lần chạy đầu."));
    }
    try {
      Share.open(share, home.folder());
      List<Found> found = new ArrayList<>(List.of(writable(area, share), room(area, share)));
      if (ours) {
        found.add(
            Found.warning(
                area,
                share
                    + " nằm trong thư mục cài đặt nên máy khác không thấy; dùng thật thì khai"
                    + " share.dir là thư mục chia sẻ đã kết nối."));
      }
      return found;
    } catch (NotPublishedException e) {
      return List.of(Found.fault(area, String.valueOf(e.getMessage())));
    }
  }

  /** Tried, not asked: what a mount or a server forbids shows only then. */
  private static Found writable(String area, Path folder) {
    try {
      Files.delete(Files.createTempFile(folder, ".dung-han-thu-", ".tmp"));
      return Found.sound(area, folder + " ghi được.");
    } catch (IOException e) {
      return Found.fault(
          area,
          folder
              + " không ghi được ("
              + e.getMessage()
              + "); hãy cấp quyền ghi cho tài khoản chạy phần mềm và kiểm tra kết nối.");
    }
  }

  private static Found room(String area, Path folder) {
    try {
      long left = Files.getFileStore(folder).getUsableSpace();
      String words = "còn trống " + left / MEBIBYTE + " MB";
      if (left < TOO_LITTLE) {
        return Found.fault(area, words + "; hãy giải phóng chỗ trống ngay.");
      }
      return left < SCARCE
          ? Found.warning(area, words + "; nên giải phóng thêm, ít nhất 1 GB.")
          : Found.sound(area, words + ".");
    } catch (IOException e) {
      return Found.warning(area, "không đọc được dung lượng trống: " + e.getMessage() + ".");
    }
  }

  private static String type(Path folder) {
    try {
      FileStore store = Files.getFileStore(folder);
      return store.type().toLowerCase(Locale.ROOT);
    } catch (IOException e) {
      return "";
    }
  }
}
