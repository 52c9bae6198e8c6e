# kettle
{punctuation|\{} pkgs {operator|?} {keyword|import} {operator|<}nixpkgs{operator|>} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {operator|..}{punctuation|.} {punctuation|\}}{label symbol|@args}{operator|:}
let v {operator|=} {string-literal singleline|{string|"1.}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|toString {number|7}}{interpolation-punctuation punctuation|\}}}{string|"}}{punctuation|;} p {operator|=} {punctuation|.}{operator|/}src{punctuation|;} {keyword|in} with lib{punctuation|;} rec {punctuation|\{}
  {function|inherit} {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {operator|=} {keyword|if} v {operator|==} {string-literal singleline|{string|"a"}} {operator|&&} {operator|!}{boolean|true} then {keyword|null} {keyword|else} {punctuation|[} {number|1} {number|2.5} ''multi ${punctuation|\{}v{punctuation|\}}'' {punctuation|]}{punctuation|;} {comment|/* block */}
  f {operator|=} a{operator|:} b{operator|:} a {comment|// \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}
{punctuation|\}}
