#import <Foundation/Foundation.h>
@interface Kettle : NSObject <Pot>
@property {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString *name;
- {punctuation|(}instancetype{punctuation|)}initWithLitres:{punctuation|(}double{punctuation|)}litres;
@end
@implementation Kettle
- {punctuation|(}BOOL{punctuation|)}boil:{punctuation|(}int{punctuation|)}n \{ NSArray *a = @{punctuation|[}@1{punctuation|,} @"x"{punctuation|,} @\{@"k": @{punctuation|(}YES{punctuation|)}\}{punctuation|]}; if {punctuation|(}!self.name \|\| n == nil{punctuation|)} return NO; {punctuation|[}self log:@"at %d" with:n{punctuation|]}; dispatch_async{punctuation|(}q{punctuation|,} ^\{ @autoreleasepool \{ \} \}{punctuation|)}; return @selector{punctuation|(}x{punctuation|)} != NULL; \} {comment|// end}
@end
