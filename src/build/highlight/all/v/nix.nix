# kettle
{punctuation|\{} pkgs {operator|?} {keyword|import} {generic|{punctuation|<}{class-name|nixpkgs}{punctuation|>}} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {operator|...} {punctuation|\}}@args{punctuation|:}
let v {operator|=} {string quoted-string|"1.{interpolation|{interpolation-punctuation punctuation|$\{}{interpolation-expression|toString {number|7}}{interpolation-punctuation punctuation|\}}}"}{punctuation|;} p {operator|=} {punctuation|.}{operator|/}src{punctuation|;} {keyword|in} with lib{punctuation|;} rec {punctuation|\{}
  inherit {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {operator|=} {keyword|if} v {operator|==} {string quoted-string|"a"} {operator|&&} {operator|!}{boolean|true} then null {keyword|else} {punctuation|[} {number|1} {number|2.5} {string quoted-string|''}multi ${punctuation|\{}v{punctuation|\}}{string quoted-string|''} {punctuation|]}{punctuation|;} {comment|/* block */}
  f {operator|=} a{punctuation|:} b{punctuation|:} a {comment|// \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}
{punctuation|\}}
