# kettle
\{ pkgs {quantifier number|?} import <nixpkgs> \{\}, lib, {char-set class-name|.}{char-set class-name|.}{char-set class-name|.} \}@args:
let v = "1{char-set class-name|.}{anchor function|$}\{toString 7\}"; p = {char-set class-name|.}/src; in with lib; rec \{
  inherit {group punctuation|(}pkgs{group punctuation|)} hello; x = if v == "a" && !true then null else {char-class|{char-class-punctuation punctuation|[} 1 2.5 ''multi $\{v\}'' {char-class-punctuation punctuation|]}}; /{quantifier number|*} block {quantifier number|*}/
  f = a: b: a // \{ c = b {quantifier number|?} d or 3; \}; url = https://example{char-set class-name|.}org; assert_ = assert true; x;
\}
