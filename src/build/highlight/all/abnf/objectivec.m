#{rule|import} {rule|{punctuation|<}Foundation/Foundation.h{punctuation|>}}
@{rule|interface} {rule|Kettle} : {rule|NSObject} {rule|{punctuation|<}Pot{punctuation|>}}
@{rule|property} {punctuation|(}{rule|nonatomic}, {rule|copy}{punctuation|)} {rule|NSString} {repetition operator|*}{rule|name}{comment|;}
- {punctuation|(}{rule|instancetype}{punctuation|)}{rule|initWithLitres}:{punctuation|(}{rule|double}{punctuation|)}{rule|litres}{comment|;}
@{rule|end}
@{rule|implementation} {rule|Kettle}
- {punctuation|(}{rule|BOOL}{punctuation|)}{rule|boil}:{punctuation|(}{rule|int}{punctuation|)}{rule|n} \{ {rule|NSArray} {repetition operator|*}{definition keyword|a} {operator|=} @{punctuation|[}@{repetition operator|1}, @{string|"x"}, @\{@{string|"k"}: @{punctuation|(}{rule|YES}{punctuation|)}\}{punctuation|]}{comment|; if (!self.name \|\| n == nil) return NO; [self log:@"at %d" with:n]; dispatch_async(q, ^\{ @autoreleasepool \{ \} \}); return @selector(x) != NULL; \} // end}
@{rule|end}
