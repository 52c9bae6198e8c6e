# kettle
{argument|{argument-delimiter operator|\{}{content| {argument-name|pkgs} {argument-name|?} {argument-name|import} {argument-name|<nixpkgs>} \{\}{punctuation|,} lib{punctuation|,} ... }{argument-delimiter operator|\}}}@args:
let v = "1.${argument|{argument-delimiter operator|\{}{content|{argument-name|toString} {argument-name|7}}{argument-delimiter operator|\}}}"; p = ./src; in with lib; rec {argument|{argument-delimiter operator|\{}{content|
  {argument-name|inherit} {argument-name|(pkgs)} {argument-name|hello;} {argument-name|x} = if v == "a" && !true then null else [ 1 2.5 ''multi $\{v\}'' ]; /* block */
  f = a: b: a // \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;
}{argument-delimiter operator|\}}}
