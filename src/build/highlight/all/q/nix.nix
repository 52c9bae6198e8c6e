{verb operator|#} kettle
{punctuation|\{} pkgs {verb operator|?} import {verb operator|<}nixpkgs{verb operator|>} {punctuation|\{}{punctuation|\}}{verb operator|,} lib{verb operator|,} {verb operator|.}{verb operator|.}{verb operator|.} {punctuation|\}}{verb operator|@}args{verb operator|:}
let v {verb operator|=} {string|"1.$\{toString 7\}"}{punctuation|;} p {verb operator|=} {verb operator|.}{adverb function|/}src{punctuation|;} {keyword|in} with lib{punctuation|;} rec {punctuation|\{}
  inherit {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {verb operator|=} {keyword|if} v {verb operator|=}{verb operator|=} {string|"a"} {verb operator|&}{verb operator|&} {verb operator|!}true then {keyword|null} else {punctuation|[} {number|1} {number|2.5} {adverb function|'}{adverb function|'}multi {verb operator|$}{punctuation|\{}v{punctuation|\}}{adverb function|'}{adverb function|'} {punctuation|]}{punctuation|;} {comment|/* block */}
  f {verb operator|=} a{verb operator|:} b{verb operator|:} a {comment|// \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}
{punctuation|\}}
