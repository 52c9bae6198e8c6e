{comment|# kettle}
{punctuation|\{} pkgs {operator|?} import {filehandle symbol|<nixpkgs>} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {operator|...} {punctuation|\}}{variable|@args}{punctuation|:}
let v {operator|=} {string|"1.$\{toString 7\}"}{punctuation|;} p {operator|=} {operator|.}{operator|/}src{punctuation|;} in with lib{punctuation|;} rec {punctuation|\{}
  inherit {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} {operator|x} {operator|=} {keyword|if} v {operator|==} {string|"a"} {operator|&&} {operator|!}true then null {keyword|else} {punctuation|[} {number|1} {number|2.5} {string|''}multi {variable|$}{punctuation|\{}v{punctuation|\}}{string|''} {punctuation|]}{punctuation|;} {regex|/* block */}
  f {operator|=} a{punctuation|:} b{punctuation|:} a {operator|//} {punctuation|\{} c {operator|=} b {operator|?} d {operator|or} {number|3}{punctuation|;} {punctuation|\}}{punctuation|;} url {operator|=} https{punctuation|:}{operator|//}example{operator|.}org{punctuation|;} assert_ {operator|=} assert true{punctuation|;} {operator|x}{punctuation|;}
{punctuation|\}}
