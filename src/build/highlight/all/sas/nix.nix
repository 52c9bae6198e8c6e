# kettle
{punctuation|\{} pkgs ? import {operator|<}nixpkgs{operator|>} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}{punctuation|@}args:
let v {operator|=} {string|"1.$\{toString 7\}"}{punctuation|;} p {operator|=} {punctuation|.}{operator|/}src{punctuation|;} {operator-keyword operator|in} with lib{punctuation|;} rec {punctuation|\{}
  inherit {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {operator|=} {keyword|if} v {operator|=}{operator|=} {string|"a"} {operator|&}{operator|&} {operator|!}true {keyword|then} null {keyword|else} {punctuation|[} {number|1} {number|2.5} {string|''}multi {punctuation|$}{punctuation|\{}v{punctuation|\}}{string|''} {punctuation|]}{punctuation|;} {comment|/* block */}
  f {operator|=} a: b: a {operator|/}{operator|/} {punctuation|\{} c {operator|=} b ? d {keyword|or} {number|3}{punctuation|;} {punctuation|\}}{punctuation|;} url {operator|=} https:{operator|/}{operator|/}example{punctuation|.}org{punctuation|;} assert_ {operator|=} assert true{punctuation|;} x{punctuation|;}
{punctuation|\}}
