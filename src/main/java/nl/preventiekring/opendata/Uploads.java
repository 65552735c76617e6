package nl.preventiekring.opendata;

import java.nio.file.Path;

/** Where files that people hand in wait for their import, under the home folder. */
public interface Uploads {
  /** Makes a folder for one order and answers its name. */
  String open();

  /** Where the file with this number, from 0, goes. */
  Path place(String folder, int number);

  /** Throws the folder away with all that is in it; nothing happens where it is gone already. */
  void remove(String folder);
}
