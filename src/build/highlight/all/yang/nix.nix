# kettle
{punctuation|\{} {keyword|pkgs} ? import <nixpkgs> {punctuation|\{}{punctuation|\}}, lib, ... {punctuation|\}}@args{punctuation|:}
{keyword|let} v = {string|"1.$\{toString 7\}"}{punctuation|;} {keyword|p} = ./src{punctuation|;} {keyword|in} with lib{punctuation|;} {keyword|rec} {punctuation|\{}
  {keyword|inherit} (pkgs) hello{punctuation|;} {keyword|x} = if v == {string|"a"} && !{boolean|true} then null else [ 1 2.5 {string|''}{keyword|multi} ${punctuation|\{}{keyword|v}{punctuation|\}}{string|''} ]{punctuation|;} {comment|/* block */}
  {keyword|f} = {namespace|a}{punctuation|:} {namespace|b}{punctuation|:} a {comment|// \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}
{punctuation|\}}
