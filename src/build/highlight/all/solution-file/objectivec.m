{comment|#import <Foundation/Foundation.h>}
@interface Kettle : NSObject <Pot>
@property {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString *name;
- {punctuation|(}instancetype{punctuation|)}initWithLitres:{punctuation|(}double{punctuation|)}litres;
@end
@implementation Kettle
- {punctuation|(}BOOL{punctuation|)}boil:{punctuation|(}int{punctuation|)}n \{ NSArray *a {operator|=} @[@{number|1}{punctuation|,} @{string|"x"}{punctuation|,} @\{@{string|"k"}: @{punctuation|(}YES{punctuation|)}\}]; if {punctuation|(}!self.name \|\| n {operator|=}{operator|=} nil{punctuation|)} return NO; [self log:@{string|"at %d"} with:n]; dispatch_async{punctuation|(}q{punctuation|,} ^\{ @autoreleasepool \{ \} \}{punctuation|)}; return @selector{punctuation|(}x{punctuation|)} !{operator|=} NULL; \} // end
@end
