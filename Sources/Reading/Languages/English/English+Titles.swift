extension English {
  /// Titles and honorifics that stand at a name and are no part of it. Columns: forms, class (`academic`, `military`,
  /// `police`, `religious`, `noble`, `political`,
  /// `honorific`), position (`before` or `after` the name).
  static let titles: StaticString = #"""
    Gen.|General|Gen|Lt. Gen.|Lieutenant General|Lt Gen|Maj. Gen.|Major General|Maj Gen|Brig. Gen.|Brigadier General|Brig Gen|Brig.|Brigadier|Col.|Colonel|Col|Lt. Col.|Lieutenant Colonel|Lt Col|Maj.|Major|Maj|Capt.|Captain|Capt|Lt.|Lieutenant|Lt|1st Lt.|2nd Lt.|Sgt.|Sergeant|Sgt|Staff Sgt.|Cpl.|Corporal|Pvt.|Private|Pfc.|Adm.|Admiral|Adm|Vice Adm.|Vice Admiral|Rear Adm.|Rear Admiral|Cmdr.|Commander|Air Marshal|Air Chief Marshal|Air Vice-Marshal|Field Marshal|Lance Corporal|Private First Class|Warrant Officer|Staff Sergeant|Master Sergeant|Wing Commander|Squadron Leader|Flight Lieutenant|Group Captain|Commodore|Air Commodore|Lt.-Gen.|Lt.-Col.|Maj.-Gen.|Brig.-Gen.|Airman|Seaman|Petty Officer|Chief Petty Officer|Lance Cpl.|Spc.|Specialist|Ensign|Gunnery Sergeant|Air Vice Marshal	military	before
    Insp.|Inspector|Det.|Detective|Det. Supt.|Supt.|Superintendent|Police Sergeant|Police Captain|Constable|PC|Detective Sergeant|Det. Sgt.|Det. Insp.|Det. Chief Insp.|Chief Superintendent|Assistant Superintendent|Police Lieutenant|Chief Insp.|Deputy Chief|Trooper|Brig	police	before
    Prof.|Professor|Prof|Assoc. Prof.|Associate Professor|Dr.|Dr|Doctor|Professor Emeritus|Professor Sir|Assistant Professor|Asst. Prof.|Adjunct Professor|Engr.|Engr	academic	before
    PhD|Ph.D.|MD|M.D.|MBA|MSc|M.Sc.|Esq.|KC|QC|OBE|CBE|MBE|Jr.|Jr|Sr|II|IV|BSc|BA|MA|DPhil|FRS|RN|Esq	academic	after
    Rev.|Reverend|Fr.|Msgr.|Monsignor|Bishop|Archbishop|Cardinal|Patriarch|Imam|Rabbi|Ayatollah|Sheikh|Shaikh|Mullah|Sister|Friar|Brother|Mother|Venerable|Canon|Rev. Dr.|Rev|Fr|Mufti|Maulana|Swami|Hojjatoleslam	religious	before
    Prince|Princess|Crown Prince|Sir|Dame|Lord|Lady|Baroness|Baron|Duke|Duchess|Datuk|Dato'|Datuk Seri|Dato' Seri|Tan Sri|Tun	noble	before
    Rep.|Rep|Reps.|Sen.|Sen|Sens.|Gov.|Gov|Govs.|Lt. Gov.|U.S. Rep.|U.S. Sen.|State Sen.|State Rep.|Atty. Gen.|Amb.|Sec.	political	before
    Comrade|Mr|Mr.|Mrs|Mrs.|Ms|Ms.|Miss|Mx|Madam|Mdm|the late|Hon.|the Honourable|His Excellency|H.E.|HE|His Majesty|Her Majesty|His Holiness|Mister|Sir|Madame|Monsieur|Herr|Frau|Señor|Senor|Signor|Pak|Ibu	honorific	before
    Retd|Ret|USN|USMC|US Army	military	after
    """#
}
