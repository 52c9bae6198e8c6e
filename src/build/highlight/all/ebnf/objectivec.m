#{rule|import} <{rule|Foundation}{operator|/}{rule|Foundation}{punctuation|.}{rule|h}>
@{rule|interface Kettle} : {rule|NSObject} <{rule|Pot}>
@{rule|property} {punctuation|(}{rule|nonatomic}{punctuation|,} {rule|copy}{punctuation|)} {rule|NSString} {operator|*}{rule|name}{punctuation|;}
{operator|-} {punctuation|(}{rule|instancetype}{punctuation|)}{rule|initWithLitres}:{punctuation|(}{rule|double}{punctuation|)}{rule|litres}{punctuation|;}
@{rule|end}
@{rule|implementation Kettle}
{operator|-} {punctuation|(}{rule|BOOL}{punctuation|)}{rule|boil}:{punctuation|(}{rule|int}{punctuation|)}{rule|n} {punctuation|\{} {rule|NSArray} {operator|*}{rule|a} {operator|=} @{punctuation|[}@1{punctuation|,} @{string|"x"}{punctuation|,} @{punctuation|\{}@{string|"k"}: @{punctuation|(}{rule|YES}{punctuation|)}{punctuation|\}}{punctuation|]}{punctuation|;} {rule|if} {punctuation|(}{operator|!}{rule|self}{punctuation|.}{rule|name} {operator|\|}{operator|\|} {rule|n} {operator|=}{operator|=} {rule|nil}{punctuation|)} {rule|return NO}{punctuation|;} {punctuation|[}{rule|self log}:@{string|"at %d"} {rule|with}:{rule|n}{punctuation|]}{punctuation|;} {rule|dispatch_async}{punctuation|(}{rule|q}{punctuation|,} ^{punctuation|\{} @{rule|autoreleasepool} {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}{punctuation|;} {rule|return} @{rule|selector}{punctuation|(}{rule|x}{punctuation|)} {operator|!}{operator|=} {rule|NULL}{punctuation|;} {punctuation|\}} {operator|/}{operator|/} {rule|end}
@{rule|end}
