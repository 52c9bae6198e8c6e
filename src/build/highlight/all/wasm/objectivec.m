#{keyword|import} <Foundation/Foundation.h>
@interface Kettle : NSObject <Pot>
@property {punctuation|(}nonatomic, copy{punctuation|)} NSString *name;
- {punctuation|(}instancetype{punctuation|)}initWithLitres:{punctuation|(}double{punctuation|)}litres;
@{keyword|end}
@implementation Kettle
- {punctuation|(}BOOL{punctuation|)}boil:{punctuation|(}int{punctuation|)}n \{ NSArray *a = @[@{number|1}, @{string|"x"}, @\{@{string|"k"}: @{punctuation|(}YES{punctuation|)}\}]; {keyword|if} {punctuation|(}!self.name \|\| n == nil{punctuation|)} {keyword|return} NO; [self log:@{string|"at %d"} with:n]; dispatch_async{punctuation|(}q, ^\{ @autoreleasepool \{ \} \}{punctuation|)}; {keyword|return} @selector{punctuation|(}x{punctuation|)} != NULL; \} // {keyword|end}
@{keyword|end}
