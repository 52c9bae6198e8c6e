# kettle
{punctuation|\{} pkgs ? {keyword|import} <nixpkgs> {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} ... {punctuation|\}}@args{punctuation|:}
let v {punctuation|=} {string|"1.$\{toString 7\}"}{punctuation|;} p {punctuation|=} ./src{punctuation|;} in with lib{punctuation|;} rec {punctuation|\{}
  inherit {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {punctuation|=} if v {punctuation|=}{punctuation|=} {string|"a"} && !{boolean|true} then null else {punctuation|[} {number|1} {number|2.5} {string|''}multi ${punctuation|\{}v{punctuation|\}}{string|''} {punctuation|]}{punctuation|;} /* block */
  f {punctuation|=} a{punctuation|:} b{punctuation|:} a {comment|// \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}
{punctuation|\}}
