#{keyword|import} <Foundation/Foundation.h>
@interface Kettle {punctuation|:} {javascript-expression language-javascript|NSObject {operator|<}Pot{operator|>}}
@property (nonatomic{punctuation|,} copy) NSString *name{punctuation|;}
- (instancetype)initWithLitres{punctuation|:}{javascript-expression language-javascript|{punctuation|(}double{punctuation|)}litres}{punctuation|;}
@end
@implementation Kettle
- (BOOL)boil{punctuation|:}{javascript-expression language-javascript|{punctuation|(}int{punctuation|)}n }{punctuation|\{} NSArray *a = @{punctuation|[}@1{punctuation|,} @{string|"x"}{punctuation|,} @{punctuation|\{}@{string|"k"}{punctuation|:} {javascript-expression language-javascript|@{punctuation|(}{constant|YES}{punctuation|)}}{punctuation|\}}{punctuation|]}{punctuation|;} if (!self.name \|\| n == nil) return NO{punctuation|;} {punctuation|[}self log{punctuation|:}{javascript-expression language-javascript|@{string|"at %d"} {keyword|with}{operator|:}n}{punctuation|]}{punctuation|;} dispatch_async(q{punctuation|,} ^{punctuation|\{} @autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}){punctuation|;} return @selector(x) != NULL{punctuation|;} {punctuation|\}} {comment|// end}
@end
