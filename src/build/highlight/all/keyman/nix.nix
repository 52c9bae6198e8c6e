# kettle
\{ pkgs ? import <nixpkgs{operator|>} \{\}{punctuation|,} lib{punctuation|,} {operator|..}. \}@args:
let v {punctuation|=} {string|"1.$\{toString 7\}"}; p {punctuation|=} ./src; in with lib; rec \{
  inherit {punctuation|(}pkgs{punctuation|)} hello; x {punctuation|=} {rule-keyword keyword|if} v {punctuation|=}{punctuation|=} {string|"a"} && !true then null else [ {number|1} {number|2}.{number|5} {string|''}multi {operator|$}\{v\}{string|''} ]; /* block */
  f {punctuation|=} a: b: a // \{ {comment|c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}
\}
