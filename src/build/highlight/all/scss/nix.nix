{selector|# kettle
}{punctuation|\{} {selector|pkgs ? import <nixpkgs> }{punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} ... {punctuation|\}}{atrule|{rule|@args}{punctuation|:}
let v = {string|"1.$\{toString 7\}"}{punctuation|;} p = ./src{punctuation|;} in {module-modifier keyword|with} lib{punctuation|;} rec} {punctuation|\{}
  inherit {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x = if v {operator|==} {string|"a"} && !{boolean|true} then {null keyword|null} else [ 1 2.5 {string|''}multi ${punctuation|\{}v{punctuation|\}}{string|''} ]{punctuation|;} {comment|/* block */}
  f = {property|a}{punctuation|:} {property|b}{punctuation|:} a {comment|// \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}
{punctuation|\}}
