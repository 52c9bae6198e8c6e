#import <Foundation/Foundation.h{operator|>}
@interface Kettle : NSObject <Pot{operator|>}
@property {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString *{header-statement bold|name};
- {punctuation|(}instancetype{punctuation|)}initWithLitres:{punctuation|(}double{punctuation|)}litres;
@end
@implementation Kettle
- {punctuation|(}BOOL{punctuation|)}boil:{punctuation|(}int{punctuation|)}n \{ NSArray *a {punctuation|=} @[@{number|1}{punctuation|,} @{string|"x"}{punctuation|,} @\{@{string|"k"}: @{punctuation|(}YES{punctuation|)}\}]; {rule-keyword keyword|if} {punctuation|(}!self.{header-statement bold|name} \|\| n {punctuation|=}{punctuation|=} nil{punctuation|)} {rule-keyword keyword|return} NO; [self log:@{string|"at %d"} with:n]; dispatch_async{punctuation|(}q{punctuation|,} ^\{ @autoreleasepool \{ \} \}{punctuation|)}; {rule-keyword keyword|return} @selector{punctuation|(}x{punctuation|)} !{punctuation|=} NULL; \} // end
@end
