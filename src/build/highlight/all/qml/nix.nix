# kettle
{punctuation|\{} pkgs ? {keyword|import} <nixpkgs> {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} ... {punctuation|\}}@args{punctuation|:}
let v = {string|"1.$\{toString 7\}"}{punctuation|;} p = ./src{punctuation|;} in with lib{punctuation|;} {class-name|rec} {punctuation|\{}
  inherit (pkgs) hello{punctuation|;} x = if v == {string|"a"} && !true then null else {punctuation|[} 1 2.5 ''multi ${punctuation|\{}v{punctuation|\}}'' {punctuation|]}{punctuation|;} {comment|/* block */}
  f = a{punctuation|:} {javascript-expression language-javascript|{literal-property property|b}{operator|:} a {comment|// \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}}
{punctuation|\}}
