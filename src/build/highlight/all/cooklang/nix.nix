{cookware-group|{cookware-keyword keyword|#}{cookware variable| kettle
}\{ pkgs ? import <nixpkgs> {quantity-group|{punctuation|\{}{punctuation|\}}}}, lib, ... \}{ingredient-group|{ingredient-keyword keyword|@}{ingredient variable|args:
let v = "1.$}{amount-group|{punctuation|\{}{amount number|toString 7}{punctuation|\}}}}"; p = ./src; in with lib; rec \{
  inherit (pkgs) hello; x = if v == "a" && !true then null else [ 1 2.5 ''multi $\{v\}'' ]; /* block */
  f = a: b: a // \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;
\}
