# kettle
\{ pkgs ? import {operator|<}nixpkgs{operator|>} \{\}{punctuation|,} lib{punctuation|,} ... \}@args{punctuation|:}
{function|let} v {operator|=} "{number|1.}$\{toString {number|7}\}"{punctuation|;} p {operator|=} .{operator|/}src{punctuation|;} {function|in} {function|with} lib{punctuation|;} rec \{
  inherit {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {operator|=} {keyword|if} v {operator|=}{operator|=} {string|"a"} {operator|&}{operator|&} {comment|!true then null else [ 1 2.5 ''multi $\{v\}'' ]; /* block */}
  f {operator|=} a{punctuation|:} b{punctuation|:} a {operator|/}{operator|/} \{ c {operator|=} b ? d {operator|or} {number|3}{punctuation|;} \}{punctuation|;} url {operator|=} https{punctuation|:}{operator|/}{operator|/}example.org{punctuation|;} assert_ {operator|=} assert true{punctuation|;} x{punctuation|;}
\}
