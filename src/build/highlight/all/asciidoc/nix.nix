# kettle
{inline|{attribute-ref|{punctuation|\{} pkgs ? import <nixpkgs> \{{punctuation|\}}}}, lib, ... \}@args:
let v = "1.${inline|{attribute-ref|{punctuation|\{}{variable|to}String 7{punctuation|\}}}}"; p = ./src; in with lib; rec \{
  inherit (pkgs) hello; x = if v == "a" && !true then null else [ 1 2.5 '{inline|{italic|{punctuation|'}multi $\{v\}{punctuation|'}}}' ]; /* block */
  f = a: b: a // {inline|{attribute-ref|{punctuation|\{} c = b ? d or 3; {punctuation|\}}}}; url = https://example.org; assert_ = assert true; x;
\}
