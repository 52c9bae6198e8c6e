# kettle
\{ pkgs ? import {operator|<}nixpkgs{operator|>} \{\}{punctuation|,} lib{punctuation|,} ... \}@args{punctuation|:}
let v {operator|=} {string|"1.$\{toString 7\}"}{punctuation|;} p {operator|=} .{operator|/}src{punctuation|;} {keyword|in} with lib{punctuation|;} rec \{
  inherit {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {operator|=} {keyword|if} v {operator|==} {string|"a"} {punctuation|&}{punctuation|&} {comment|!true then null else [ 1 2.5 ''multi $\{v\}'' ]; /* block */}
  f {operator|=} a{punctuation|:} b{punctuation|:} a {operator|//} \{ c {operator|=} b ? d or {number|3}{punctuation|;} \}{punctuation|;} url {operator|=} https{punctuation|:}{operator|//}example.org{punctuation|;} assert_ {operator|=} assert true{punctuation|;} x{punctuation|;}
\}
