# kettle
{comment|\{ pkgs ? import <nixpkgs> \{\}}{punctuation|,} lib{punctuation|,} {operator|..}{punctuation|.} \}{operator|@}args{punctuation|:}
let v {operator|=} "{number|1}{punctuation|.}${comment|\{toString 7\}}"{punctuation|;} p {operator|=} {punctuation|.}{operator|/}src{punctuation|;} {operator|in} {keyword|with} lib{punctuation|;} rec {comment|\{
  inherit (pkgs) hello; x = if v == "a" && !true then null else [ 1 2.5 ''multi $\{v\}}{string|''} {punctuation|]}{punctuation|;} {operator|/}{operator|*} block {operator|*}{operator|/}
  f {operator|=} a{punctuation|:} b{punctuation|:} a {comment|// \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}
\}
