package nl.preventiekring.region;

/** The levels of the hierarchy, largest first. */
public enum AreaLevel {
  COUNTRY,
  PROVINCE,
  GGD_REGION,
  MUNICIPALITY,
  DISTRICT,
  NEIGHBOURHOOD,
  /** Made by a user out of neighbourhoods; has no statistical code. */
  CUSTOM
}
