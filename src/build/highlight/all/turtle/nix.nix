{comment|# kettle}
{punctuation|\{} pkgs ? import {url|{punctuation|<}nixpkgs{punctuation|>}} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}@{function|{prefix|args{punctuation|:}}}
let v {keyword|=} {string|"1.$\{toString 7\}"}{punctuation|;} p {keyword|=} {punctuation|.}/src{punctuation|;} in with lib{punctuation|;} rec {punctuation|\{}
  inherit {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {keyword|=} if v {keyword|=}{keyword|=} {string|"a"} && !{boolean|true} then null else {punctuation|[} {number|1} {number|2.5} {string|''}multi ${punctuation|\{}v{punctuation|\}}{string|''} {punctuation|]}{punctuation|;} /* block */
  f {keyword|=} {function|{prefix|a{punctuation|:}}} {function|{prefix|b{punctuation|:}}} {keyword|a} // {punctuation|\{} c {keyword|=} b ? d or {number|3}{punctuation|;} {punctuation|\}}{punctuation|;} url {keyword|=} {function|{prefix|https{punctuation|:}}}//example{punctuation|.}org{punctuation|;} assert_ {keyword|=} assert {boolean|true}{punctuation|;} x{punctuation|;}
{punctuation|\}}
