{variable|#} kettle
{punctuation|\{} pkgs ? import {operator|<}nixpkgs{operator|>} \{\}{punctuation|,} lib{punctuation|,} {operator|...} {punctuation|\}}{variable|@}args{operator|:}
{command builtin|let} v {operator|=} {string|"1.$\{toString 7\}"}{punctuation|;} p {operator|=} .{operator|/}src{punctuation|;} {constant|in} with lib{punctuation|;} rec {punctuation|\{}
  inherit {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} {variable|x} {operator|=} {keyword|if} v == {string|"a"} && !{boolean|true} then null {keyword|else} {punctuation|[} {number|1} {number|2.5} ''multi ${punctuation|\{}v{punctuation|\}}'' {punctuation|]}{punctuation|;} /* block */
  f {operator|=} a{operator|:} b{operator|:} a // {punctuation|\{} c {operator|=} b ? {variable|d} {operator|or} {number|3}{punctuation|;} {punctuation|\}}{punctuation|;} url {operator|=} https{operator|:}//example.org{punctuation|;} assert_ {operator|=} assert {boolean|true}{punctuation|;} {variable|x}{punctuation|;}
{punctuation|\}}
