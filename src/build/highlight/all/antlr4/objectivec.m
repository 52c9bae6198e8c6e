{label punctuation|#import} <Foundation/Foundation.h>
{annotation keyword|@interface} {definition token constant|Kettle} {punctuation|:} NSObject <Pot>
{annotation keyword|@property} {punctuation|(}nonatomic, copy{punctuation|)} NSString {operator|*}name{punctuation|;}
- {punctuation|(}instancetype{punctuation|)}{definition rule class-name|initWithLitres}{punctuation|:}{punctuation|(}double{punctuation|)}litres{punctuation|;}
{annotation keyword|@end}
{annotation keyword|@implementation} Kettle
- {punctuation|(}{constant|BOOL}{punctuation|)}{definition rule class-name|boil}{punctuation|:}{punctuation|(}int{punctuation|)}n {action|{punctuation|\{}{content| NSArray *a = @[@1, @"x", @\{@"k": @(YES)\}]; if (!self.name \|\| n == nil) return NO; [self log:@"at %d" with:n]; dispatch_async(q, ^\{ @autoreleasepool \{ \} \}); return @selector(x) != NULL; }{punctuation|\}}} {comment|// end}
{annotation keyword|@end}
