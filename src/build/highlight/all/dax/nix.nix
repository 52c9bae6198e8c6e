# kettle
{punctuation|\{} pkgs ? import {operator|<}nixpkgs{operator|>} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}@args:
let v {operator|=} {string|"1.$\{toString 7\}"}{punctuation|;} p {operator|=} {punctuation|.}{operator|/}src{punctuation|;} {operator|in} with lib{punctuation|;} rec {punctuation|\{}
  inherit {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {operator|=} if v {operator|=}{operator|=} {string|"a"} {operator|&&} !{boolean constant|true} then {boolean constant|null} else {punctuation|[} {number|1} {number|2.5} {data-field symbol|''}multi ${punctuation|\{}v{punctuation|\}}{data-field symbol|''} {punctuation|]}{punctuation|;} {comment|/* block */}
  f {operator|=} a: b: a {comment|// \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}
{punctuation|\}}
