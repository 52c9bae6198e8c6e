{comment|# kettle}
{punctuation|\{} pkgs ? import <nixpkgs> {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {operator|..}. {punctuation|\}}@{field variable|args}{punctuation|:}
let v {operator|=} {string|"1.$\{toString 7\}"}{punctuation|;} p {operator|=} ./src{punctuation|;} in with lib{punctuation|;} rec {punctuation|\{}
  inherit {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {operator|=} if v {operator|=}{operator|=} {string|"a"} && !{boolean|true} then null else {operator|[} {number|1} {number|2.5} ''multi ${punctuation|\{}v{punctuation|\}}'' ]{punctuation|;} /* block */
  f {operator|=} {field variable|a}{punctuation|:} {field variable|b}{punctuation|:} a // {punctuation|\{} c {operator|=} b ? d or {number|3}{punctuation|;} {punctuation|\}}{punctuation|;} url {operator|=} {field variable|https}{punctuation|:}//example.org{punctuation|;} assert_ {operator|=} assert {boolean|true}{punctuation|;} x{punctuation|;}
{punctuation|\}}
