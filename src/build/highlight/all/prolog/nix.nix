# kettle
{punctuation|\{} pkgs {operator|?} import {operator|<}nixpkgs{operator|>} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {operator|...} {punctuation|\}}{operator|@}args{operator|:}
let v {operator|=} {string|"1.$\{toString 7\}"}{operator|;} p {operator|=} {operator|./}src{operator|;} in with lib{operator|;} rec {punctuation|\{}
  inherit {punctuation|(}pkgs{punctuation|)} hello{operator|;} x {operator|=} if v {operator|==} {string|"a"} && {operator|!}true then null else {punctuation|[} {number|1} {number|2.5} {string|''}multi {operator|$}{punctuation|\{}v{punctuation|\}}{string|''} {punctuation|]}{operator|;} {comment|/* block */}
  f {operator|=} a{operator|:} b{operator|:} a {operator|//} {punctuation|\{} c {operator|=} b {operator|?} d or {number|3}{operator|;} {punctuation|\}}{operator|;} url {operator|=} https{operator|://}example{operator|.}org{operator|;} assert_ {operator|=} assert true{operator|;} x{operator|;}
{punctuation|\}}
