{comment|# kettle}
{punctuation|\{} pkgs ? {keyword|import} <nixpkgs> {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}@{property|args}{punctuation|:}
let v {punctuation|=} {value attr-value|"1.$\{toString 7\}"}{punctuation|;} p {punctuation|=} {value attr-value|./src}{punctuation|;} in with lib{punctuation|;} {component variable|rec} {punctuation|\{}
  inherit (pkgs) hello{punctuation|;} x {punctuation|=} {value attr-value|if v == "a" && !true then null else [ 1 2.5 ''multi $\{v\}'' ]}{punctuation|;} /* block */
  f {punctuation|=} {property|a}{punctuation|:} {property|b}{punctuation|:} a // {punctuation|\{} c {punctuation|=} {value attr-value|b ? d or 3}{punctuation|;} {punctuation|\}}{punctuation|;} url {punctuation|=} {property|https}{punctuation|:}//example{punctuation|.}org{punctuation|;} assert_ {punctuation|=} {value attr-value|assert true}{punctuation|;} x{punctuation|;}
{punctuation|\}}
