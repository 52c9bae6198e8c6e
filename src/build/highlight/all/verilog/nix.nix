# kettle
{operator|\{} pkgs {operator|?} {keyword|import} {operator|<}nixpkgs{operator|>} {operator|\{\}}{punctuation|,} lib{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.} {operator|\}}@args{punctuation|:}
let v {operator|=} {string|"1.$\{toString 7\}"}{punctuation|;} p {operator|=} {punctuation|.}{operator|/}src{punctuation|;} in {keyword|with} lib{punctuation|;} rec {operator|\{}
  inherit {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {operator|=} {keyword|if} v {operator|==} {string|"a"} {operator|&&} {operator|!}true then {keyword|null} {keyword|else} {punctuation|[} {number|1} {number|2.5} ''multi ${operator|\{}v{operator|\}}'' {punctuation|]}{punctuation|;} {comment|/* block */}
  f {operator|=} a{punctuation|:} b{punctuation|:} a {comment|// \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}
{operator|\}}
