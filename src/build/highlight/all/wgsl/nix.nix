# kettle
{punctuation|\{} pkgs ? import {punctuation|<}nixpkgs{punctuation|>} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}{punctuation|@}args{punctuation|:}
{keyword|let} v {operator|=} "{decimal-float-literal number|1.}${punctuation|\{}toString {int-literal number|7}{punctuation|\}}"{punctuation|;} p {operator|=} {punctuation|.}{operator|/}src{punctuation|;} in with lib{punctuation|;} rec {punctuation|\{}
  inherit {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {operator|=} {keyword|if} v {operator|==} "a" {operator|&&} {operator|!}{bool-literal boolean|true} then null {keyword|else} {punctuation|[} {int-literal number|1} {decimal-float-literal number|2.5} ''multi ${punctuation|\{}v{punctuation|\}}'' {punctuation|]}{punctuation|;} {comment|/* block */}
  f {operator|=} a{punctuation|:} b{punctuation|:} a {comment|// \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}
{punctuation|\}}
