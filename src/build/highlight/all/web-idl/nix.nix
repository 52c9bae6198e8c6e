# kettle
{punctuation|\{} pkgs {operator|?} import {operator|<}nixpkgs{operator|>} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {operator|...} {punctuation|\}}@args{operator|:}
{class-name|let} v {operator|=} {string|"1.$\{toString 7\}"}{punctuation|;} p {operator|=} {punctuation|.}/src{punctuation|;} in {class-name|with} lib{punctuation|;} rec {punctuation|\{}
  {keyword|inherit} {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {operator|=} {class-name|if} v {operator|=}{operator|=} {string|"a"} && !{boolean|true} then {keyword|null} else {punctuation|[} {number|1} {number|2.5} ''multi ${punctuation|\{}v{punctuation|\}}'' {punctuation|]}{punctuation|;} {comment|/* block */}
  f {operator|=} a{operator|:} {class-name|b}{operator|:} {class-name|a} {comment|// \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}
{punctuation|\}}
