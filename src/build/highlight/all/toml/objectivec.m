{comment|#import <Foundation/Foundation.h>}
@interface Kettle : NSObject <Pot>
@property (nonatomic{punctuation|,} copy) NSString *name;
- (instancetype)initWithLitres:(double)litres;
@end
@implementation Kettle
- (BOOL)boil:(int)n {punctuation|\{} NSArray *a {punctuation|=} @{punctuation|[}@{number|1}{punctuation|,} @{string|"x"}{punctuation|,} @{punctuation|\{}@{string|"k"}: @(YES){punctuation|\}}{punctuation|]}; if (!self{punctuation|.}name \|\| n {punctuation|=}{punctuation|=} nil) return NO; {punctuation|[}self log:@{string|"at %d"} with:n{punctuation|]}; dispatch_async(q{punctuation|,} ^{punctuation|\{} @autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}); return @selector(x) !{punctuation|=} NULL; {punctuation|\}} // end
@end
