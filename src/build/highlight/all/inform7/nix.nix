{text comment|# kettle}
{punctuation|\{} {text comment|pkgs ? import <nixpkgs>} {punctuation|\{}{punctuation|\}}{punctuation|,} {text comment|lib}{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}{text comment|@args}{punctuation|:}
{keyword|let} {text comment|v =} {string|"1.$\{toString 7\}"}{punctuation|;} {text comment|p =} {punctuation|.}{text comment|/src}{punctuation|;} {position keyword|in} {text comment|with lib}{punctuation|;} {text comment|rec} {punctuation|\{}
  {text comment|inherit} {punctuation|(}{text comment|pkgs}{punctuation|)} {text comment|hello}{punctuation|;} {text comment|x =} {keyword|if} {text comment|v ==} {string|"a"} {text comment|&& !true then null} {keyword|else} {comment|[ 1 2.5 ''multi $\{v\}'' ]}{punctuation|;} {text comment|/* block */
  f = a}{punctuation|:} {text comment|b}{punctuation|:} {text comment|a //} {punctuation|\{} {text comment|c = b ? d or} {number|3}{punctuation|;} {punctuation|\}}{punctuation|;} {text comment|url = https}{punctuation|:}{text comment|//example}{punctuation|.}{text comment|org}{punctuation|;} {text comment|assert_ = assert true}{punctuation|;} {text comment|x}{punctuation|;}
{punctuation|\}}
