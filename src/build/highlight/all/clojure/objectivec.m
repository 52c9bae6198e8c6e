{operator|#}import <Foundation/Foundation.h>
{operator|@}interface Kettle : NSObject <Pot>
{operator|@}property {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString *name{comment|;}
- {punctuation|(}{function|instancetype}{punctuation|)}initWithLitres:{punctuation|(}{keyword|double}{punctuation|)}litres{comment|;}
{operator|@}end
{operator|@}implementation Kettle
- {punctuation|(}{function|BOOL}{punctuation|)}boil:{punctuation|(}{keyword|int}{punctuation|)}n {punctuation|\{} NSArray *a = {operator|@}{punctuation|[}{operator|@}1{punctuation|,} {operator|@}{string|"x"}{punctuation|,} {operator|@}{punctuation|\{}{operator|@}{string|"k"}: {operator|@}{punctuation|(}{function|YES}{punctuation|)}{punctuation|\}}{punctuation|]}{comment|; if (!self.name \|\| n == nil) return NO; [self log:@"at %d" with:n]; dispatch_async(q, ^\{ @autoreleasepool \{ \} \}); return @selector(x) != NULL; \} // end}
{operator|@}end
