{operator|#} kettle
{operator|\{} pkgs {operator|?} import {operator|<}nixpkgs{operator|>} {operator|\{}{operator|\}}{punctuation|,} lib{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.} {operator|\}}{operator|@}args{operator|:}
let v {operator|=} {string|"1.$\{toString 7\}"}{operator|;} p {operator|=} {file-path string|./src}{operator|;} in with lib{operator|;} rec {operator|\{}
  inherit {operator|(}pkgs{operator|)} hello{operator|;} x {operator|=} if v {operator|=}{operator|=} {string|"a"} {operator|&}{operator|&} {operator|!}{boolean|true} then {boolean|null} else {punctuation|[} {number|1} {number|2.5} {string|''}multi {operator|$}{operator|\{}v{operator|\}}{string|''} {punctuation|]}{operator|;} {operator|/}{operator|*} block {operator|*}{operator|/}
  f {operator|=} a{operator|:} b{operator|:} a {operator|/}{operator|/} {operator|\{} c {operator|=} b {operator|?} d or {number|3}{operator|;} {operator|\}}{operator|;} url {operator|=} {url|https://example.org}{operator|;} assert_ {operator|=} assert {boolean|true}{operator|;} x{operator|;}
{operator|\}}
