{comment|#import <Foundation/Foundation.h>}
@interface {directive|{keyword|Kettle} : NSObject <Pot>
@property (nonatomic, copy) NSString *name}{punctuation|;}
- (instancetype)initWithLitres:(double)litres{punctuation|;}
@end
@implementation {directive|{keyword|Kettle}
- (BOOL)boil:(int)n} {punctuation|\{} {directive|{keyword|NSArray} *a = @[@1, @{string|"x"}, @}{punctuation|\{}@"k": @(YES){punctuation|\}}]{punctuation|;} {directive|{keyword|if} (!self.name \|\| n == nil) return NO}{punctuation|;} [self {directive|{keyword|log:@"at} %d" with:n]}{punctuation|;} {directive|{keyword|dispatch_async(q,} ^}{punctuation|\{} @autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}){punctuation|;} {directive|{keyword|return} @selector(x) != NULL}{punctuation|;} {punctuation|\}} // end
@end
