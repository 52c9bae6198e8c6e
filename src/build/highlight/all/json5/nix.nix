# kettle
{punctuation|\{} pkgs ? import <nixpkgs> {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} ... {punctuation|\}}@{property unquoted|args}{operator|:}
let v = {string|"1.$\{toString 7\}"}; p = ./src; in with lib; rec {punctuation|\{}
  inherit (pkgs) hello; x = if v == {string|"a"} && !{boolean|true} then {null keyword|null} else {punctuation|[} {number|1} {number|2.5} {string|''}multi ${punctuation|\{}v{punctuation|\}}{string|''} {punctuation|]}; {comment|/* block */}
  f = {property unquoted|a}{operator|:} {property unquoted|b}{operator|:} a {comment|// \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}
{punctuation|\}}
