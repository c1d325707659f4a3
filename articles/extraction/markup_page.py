def read(text,url): raise NotImplementedError
