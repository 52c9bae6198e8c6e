# kettle
{punctuation|\{} pkgs ? import <nixpkgs> {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {operator|..}. {punctuation|\}}@args{punctuation|:}
let v {operator|=} "{number|1}.${punctuation|\{}toString {number|7}{punctuation|\}}"{punctuation|;} p {operator|=} ./src{punctuation|;} in with lib{punctuation|;} rec {punctuation|\{}
  inherit {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {operator|=} if v {operator|=}{operator|=} "a" && !{boolean|true} then null else {punctuation|[} {number|1} {number|2}.{number|5} ''multi ${punctuation|\{}v{punctuation|\}}'' {punctuation|]}{punctuation|;} {comment|/* block */}
  f {operator|=} a{punctuation|:} b{punctuation|:} a {comment|// \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}
{punctuation|\}}
