{operator|#} kettle
{punctuation|\{} pkgs ? import {operator|<}nixpkgs{operator|>} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {operator|..}{punctuation|.} {punctuation|\}}@args{punctuation|:}
let v {operator|=} {string|"1.$\{toString 7\}"}{punctuation|;} p {operator|=} {punctuation|.}{operator|/}src{punctuation|;} in with lib{punctuation|;} rec {punctuation|\{}
  {function|inherit} {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {operator|=} {keyword|if} v {operator|==} {string|"a"} {operator|&&} {operator|!}true then null else {punctuation|[} {number|1 2.5} {operator|'}{operator|'}multi ${punctuation|\{}v{punctuation|\}}{operator|'}{operator|'} {punctuation|]}{punctuation|;} {comment|/* block */}
  f {operator|=} a{punctuation|:} b{punctuation|:} a {operator|/}{operator|/} {punctuation|\{} c {operator|=} b ? d or {number|3}{punctuation|;} {punctuation|\}}{punctuation|;} url {operator|=} https{punctuation|:}{operator|/}{operator|/}example{punctuation|.}org{punctuation|;} assert_ {operator|=} assert true{punctuation|;} x{punctuation|;}
{punctuation|\}}
