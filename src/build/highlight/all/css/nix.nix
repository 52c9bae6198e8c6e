{selector|# kettle}
{punctuation|\{} {selector|pkgs ? import <nixpkgs>} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} ... {punctuation|\}}{atrule|{rule|@args}{punctuation|:}
let v = {selector|"1.$}{punctuation|\{}toString 7{punctuation|\}}"{punctuation|;}} p = ./src{punctuation|;} in with lib{punctuation|;} {selector|rec} {punctuation|\{}
  inherit {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} {selector|x = if v == "a" && !true then null else [ 1 2.5 ''multi $}{punctuation|\{}v{punctuation|\}}{string|''} ]{punctuation|;} {comment|/* block */}
  {selector|f = a: b: a //} {punctuation|\{} c = b ? d or 3{punctuation|;} {punctuation|\}}{punctuation|;} url = {property|https}{punctuation|:}//example.org{punctuation|;} assert_ = assert true{punctuation|;} x{punctuation|;}
{punctuation|\}}
