"""placeholder"""
from pipeline.clean.row import article_of_row as article_of_html
